package lra

/*
#cgo noescape lra_ssin_read
#cgo nocallback lra_ssin_read
#cgo noescape lra_ssin_read_number
#cgo nocallback lra_ssin_read_number
#cgo noescape lra_ssin_check_many
#cgo nocallback lra_ssin_check_many
#cgo noescape lra_enterprise_number_read
#cgo nocallback lra_enterprise_number_read
#include <lra.h>
*/
import "C"

import (
	"fmt"
	"log/slog"
	"time"
	"unsafe"
)

// SSINKind says which register a number belongs to.
type SSINKind uint8

const (
	// SSINUnknown: not known.
	SSINUnknown SSINKind = C.LRA_SSIN_KIND_NONE
	// SSINNational: a national number, of the National Register.
	SSINNational SSINKind = C.LRA_SSIN_KIND_NATIONAL
	// SSINBis: a BIS number, of the BIS register.
	SSINBis SSINKind = C.LRA_SSIN_KIND_BIS
)

// String is the word of the JSON form.
func (k SSINKind) String() string { return word([]string{"none", "national", "bis"}, uint32(k)) }

// Sex is what a number states.
type Sex uint8

const (
	// SexUnknown: not stated, or not known when the number was given out.
	SexUnknown Sex = C.LRA_SEX_UNKNOWN
	// SexMale as stated.
	SexMale Sex = C.LRA_SEX_MALE
	// SexFemale as stated.
	SexFemale Sex = C.LRA_SEX_FEMALE
)

// String is the word of the JSON form.
func (s Sex) String() string { return word([]string{"unknown", "male", "female"}, uint32(s)) }

// SSIN is a social security identification number and what it encodes.
type SSIN struct {
	// Number is the eleven digits, leading zeros left out.
	Number uint64
	// Kind is the register that the number belongs to.
	Kind SSINKind
	// Sex is what the number states.
	Sex Sex
	// BirthYear is the year of birth.
	BirthYear int
	// BirthMonth is the month of birth, 0 where the number does not encode it.
	BirthMonth time.Month
	// BirthDay is the day of birth, 0 where the number does not encode it.
	BirthDay int
	// BirthDateIsPlaceholder says that no part of the birth date was known, so that the year is a placeholder too.
	BirthDateIsPlaceholder bool
}

// Format shows that there is one and of which register, whatever the verb: the rest is personal data.
func (s SSIN) Format(to fmt.State, _ rune) {
	_, _ = fmt.Fprintf(to, "[SSIN %s]", s.Kind)
}

// LogValue is what a log shows: as Format.
func (s SSIN) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(s)) }

func ssin(read C.lra_ssin, status C.lra_status, failed *C.lra_error) (SSIN, error) {
	if err := fault(status, failed); err != nil {
		return SSIN{}, err
	}
	return SSIN{
		Number:                 uint64(read.number),
		Kind:                   SSINKind(read.kind),
		Sex:                    Sex(read.sex),
		BirthYear:              int(read.birth_year),
		BirthMonth:             time.Month(read.birth_month),
		BirthDay:               int(read.birth_day),
		BirthDateIsPlaceholder: read.birth_date_is_placeholder != 0,
	}, nil
}

// ReadSSIN reads a social security identification number: eleven digits, or YY.MM.DD-SSS.CC.
//
// A birth date after the day that it is in Brussels at that instant is refused; with the zero at none is. A text that is no such
// number is StatusInvalidValue.
func ReadSSIN(number string, at time.Time) (SSIN, error) {
	var read C.lra_ssin
	var failed *C.lra_error
	status := C.lra_ssin_read(text(number), size(number), milliseconds(at), &read, &failed)
	return ssin(read, status, failed)
}

// ReadSSINNumber does the same of eleven digits as a number, leading zeros left out.
func ReadSSINNumber(number uint64, at time.Time) (SSIN, error) {
	var read C.lra_ssin
	var failed *C.lra_error
	status := C.lra_ssin_read_number(C.uint64_t(number), milliseconds(at), &read, &failed)
	return ssin(read, status, failed)
}

// ReadEnterpriseNumber reads an enterprise number in any of its written forms, and gives its ten digits as a number.
func ReadEnterpriseNumber(number string) (uint64, error) {
	var read C.uint64_t
	var failed *C.lra_error
	status := C.lra_enterprise_number_read(text(number), size(number), &read, &failed)
	return uint64(read), fault(status, failed)
}

// CheckEnterpriseNumber checks ten digits as a number, leading zeros left out.
func CheckEnterpriseNumber(number uint64) error {
	var failed *C.lra_error
	return fault(C.lra_enterprise_number_check(C.uint64_t(number), &failed), failed)
}

// CheckResult is what is said of one of many numbers.
type CheckResult uint8

const (
	// CheckNone: not looked at. Never valid.
	CheckNone CheckResult = C.LRA_CHECK_RESULT_NONE
	// CheckValid: it is an identifier of its kind.
	CheckValid CheckResult = C.LRA_CHECK_RESULT_VALID
	// CheckForm: length, separators or a character that is no digit.
	CheckForm CheckResult = C.LRA_CHECK_RESULT_FORM
	// CheckMonth: the birth month.
	CheckMonth CheckResult = C.LRA_CHECK_RESULT_MONTH
	// CheckDay: the birth day.
	CheckDay CheckResult = C.LRA_CHECK_RESULT_DAY
	// CheckSequence: the sequence number.
	CheckSequence CheckResult = C.LRA_CHECK_RESULT_SEQUENCE
	// CheckDigits: the check digits.
	CheckDigits CheckResult = C.LRA_CHECK_RESULT_CHECK_DIGITS
	// CheckBornAfterToday: the birth date lies after the instant.
	CheckBornAfterToday CheckResult = C.LRA_CHECK_RESULT_BORN_AFTER_TODAY
	// CheckFirstDigit: the first digit.
	CheckFirstDigit CheckResult = C.LRA_CHECK_RESULT_FIRST_DIGIT
	// CheckOther: something that this package does not know.
	CheckOther CheckResult = C.LRA_CHECK_RESULT_OTHER
)

// String is the result in words.
func (r CheckResult) String() string {
	return word([]string{"none", "valid", "form", "month", "day", "sequence", "check digits", "born after today", "first digit",
		"other"}, uint32(r))
}

// CheckSSINs checks many social security identification numbers, each eleven digits as a number: a result for each, and how many are
// valid. at is as in ReadSSIN.
func CheckSSINs(numbers []uint64, at time.Time) (results []CheckResult, valid int, err error) {
	results = make([]CheckResult, len(numbers))
	var count C.size_t
	var failed *C.lra_error
	status := C.lra_ssin_check_many((*C.uint64_t)(unsafe.SliceData(numbers)), C.size_t(len(numbers)), milliseconds(at),
		resultOctets(results), &count, &failed)
	return results, int(count), fault(status, failed)
}

// CheckEnterpriseNumbers checks many enterprise numbers, each ten digits as a number: a result for each, and how many are valid.
func CheckEnterpriseNumbers(numbers []uint64) (results []CheckResult, valid int, err error) {
	results = make([]CheckResult, len(numbers))
	var count C.size_t
	var failed *C.lra_error
	status := C.lra_enterprise_number_check_many((*C.uint64_t)(unsafe.SliceData(numbers)), C.size_t(len(numbers)),
		resultOctets(results), &count, &failed)
	return results, int(count), fault(status, failed)
}

// CheckSSINTexts does the same of numbers written one after the other in one text, as Arrow lays large strings out: number i stands from
// offsets[i] up to offsets[i+1], so that there is one offset more than numbers.
func CheckSSINTexts(written []byte, offsets []int64, at time.Time) (results []CheckResult, valid int, err error) {
	return checkTexts(offsets, func(first *C.int64_t, count C.size_t, to *C.uint8_t, valid *C.size_t, failed **C.lra_error) C.lra_status {
		return C.lra_ssin_check_many_texts(octets(written), size(written), first, count, milliseconds(at), to, valid, failed)
	})
}

// CheckEnterpriseNumberTexts checks many enterprise numbers, laid out and answered as in CheckSSINTexts.
func CheckEnterpriseNumberTexts(written []byte, offsets []int64) (results []CheckResult, valid int, err error) {
	return checkTexts(offsets, func(first *C.int64_t, count C.size_t, to *C.uint8_t, valid *C.size_t, failed **C.lra_error) C.lra_status {
		return C.lra_enterprise_number_check_many_texts(octets(written), size(written), first, count, to, valid, failed)
	})
}

func checkTexts(
	offsets []int64,
	check func(*C.int64_t, C.size_t, *C.uint8_t, *C.size_t, **C.lra_error) C.lra_status,
) ([]CheckResult, int, error) {
	if len(offsets) == 0 {
		return nil, 0, invalidArgument("/offsets", "one offset more than numbers")
	}
	results := make([]CheckResult, len(offsets)-1)
	var valid C.size_t
	var failed *C.lra_error
	status := check((*C.int64_t)(unsafe.SliceData(offsets)), C.size_t(len(results)), resultOctets(results), &valid, &failed)
	return results, int(valid), fault(status, failed)
}

func resultOctets(results []CheckResult) *C.uint8_t {
	return (*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(results)))
}
