package lra

/*
#include <lra.h>
*/
import "C"

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"
	"unsafe"
)

const (
	// SeedLength is how many octets the seed of a log key has.
	SeedLength = C.LRA_SEED_LENGTH
	// SaltLength is how many octets the salt of a disclosure has.
	SaltLength = C.LRA_SALT_LENGTH
	// DecisionSaltsLength is how many octets of salt the record of a decision takes.
	DecisionSaltsLength = C.LRA_DECISION_SALTS_LENGTH
)

// Trail is the one writer of a trail, which holds its lock.
type Trail struct {
	handle single[*C.lra_trail]
}

// Recovery is what opening a trail found, none of which is an error.
type Recovery struct {
	// Records is how many records the last checkpoint covers.
	Records uint64
	// RecordsCut is how many lay after it and were cut: nobody was told that they were written.
	RecordsCut uint64
	// FilesRemoved is how many files lay after it and were removed.
	FilesRemoved uint64
	// DisclosuresCut is how many lines of the vault belonged to no record and were cut.
	DisclosuresCut uint64
	// Created says that the trail is new.
	Created bool
}

// OpenTrail opens the trail in a folder, or starts one.
//
// origin is the name of the trail, such as lra.example.be/desk-1; seed the Ed25519 seed of its log key, SeedLength octets, which are
// wiped. A trail opens only under the origin and the key that signed it last.
//
// It is StatusEnvironment with the reason trail-locked when another writer has it open; StatusTampered when what the last checkpoint covers
// is not there as it was.
func OpenTrail(folder, origin string, seed []byte) (*Trail, Recovery, error) {
	defer clear(seed)
	if versionFault != nil {
		return nil, Recovery{}, versionFault
	}
	var made *C.lra_trail
	var found C.lra_recovery
	var failed *C.lra_error
	status := C.lra_trail_open(text(folder), size(folder), text(origin), size(origin), octets(seed), size(seed), &made, &found, &failed)
	if err := fault(status, failed); err != nil {
		return nil, Recovery{}, err
	}
	trail := new(Trail)
	trail.handle.own(made, func(handle *C.lra_trail) { C.lra_trail_free(handle) })
	return trail, Recovery{
		Records:        uint64(found.records),
		RecordsCut:     uint64(found.records_cut),
		FilesRemoved:   uint64(found.files_removed),
		DisclosuresCut: uint64(found.disclosures_cut),
		Created:        found.created != 0,
	}, nil
}

func (t *Trail) use() (*C.lra_trail, error) {
	if t == nil {
		return nil, ErrClosed
	}
	return t.handle.use()
}

// Close closes the trail and gives up its lock; what was not committed is lost, and the log key is wiped.
func (t *Trail) Close() error {
	if t != nil {
		t.handle.close()
	}
	return nil
}

// VerifierKey is the public half of the log key, in the form that VerifyTrail takes.
func (t *Trail) VerifierKey() (string, error) {
	return t.text(func(trail *C.lra_trail, key *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_trail_verifier_key(trail, key, failed)
	})
}

// Append appends a record, which the next Commit acknowledges, and gives its place in the trail.
//
// record is one JSON object: the CloudEvents event as the trail holds it, without id, source and time, which the trail gives, and with
// disclosures, a list of those to which it commits. at is the instant of recording.
//
// A record that cannot be used is StatusInvalidDocument and leaves the trail as it was. After StatusEnvironment the trail has to be
// opened again.
func (t *Trail) Append(record []byte, at time.Time) (position uint64, err error) {
	trail, err := t.use()
	if err != nil {
		return 0, err
	}
	defer t.handle.done()
	var place C.uint64_t
	var failed *C.lra_error
	err = fault(C.lra_trail_append(trail, octets(record), size(record), milliseconds(at), &place, &failed), failed)
	return uint64(place), err
}

// AppendDecision does the same with what a record keeps of a decision: findings, rulebook and policy in the record itself, question with facts and
// canonical decision as two more disclosures to which it commits.
//
// record is as in Append, without data.decision. salts is DecisionSaltsLength octets from crypto/rand, for this record alone; they are
// wiped.
func (t *Trail) AppendDecision(record []byte, decision *Decision, salts []byte, at time.Time) (position uint64, err error) {
	defer clear(salts)
	trail, err := t.use()
	if err != nil {
		return 0, err
	}
	defer t.handle.done()
	decided, err := decision.use()
	if err != nil {
		return 0, err
	}
	defer decision.handle.done()
	var place C.uint64_t
	var failed *C.lra_error
	status := C.lra_trail_append_decision(trail, octets(record), size(record), decided, octets(salts), size(salts), milliseconds(at),
		&place, &failed)
	return uint64(place), fault(status, failed)
}

// Commit brings all appended records to the disk under one signed checkpoint, and gives its signed note; only then are they acknowledged.
//
// An effect whose record is not acknowledged must not take place. After an error the trail has to be opened again.
func (t *Trail) Commit() (checkpoint string, err error) {
	return t.text(func(trail *C.lra_trail, checkpoint *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_trail_commit(trail, checkpoint, failed)
	})
}

// Checkpoint is the last checkpoint as a signed note, to be kept elsewhere: it covers all acknowledged records. records is how many were
// appended, acknowledged or not.
func (t *Trail) Checkpoint() (checkpoint string, records uint64, err error) {
	var count C.uint64_t
	checkpoint, err = t.text(func(trail *C.lra_trail, checkpoint *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_trail_checkpoint(trail, checkpoint, &count, failed)
	})
	return checkpoint, uint64(count), err
}

func (t *Trail) text(write func(*C.lra_trail, *C.lra_buffer, **C.lra_error) C.lra_status) (string, error) {
	trail, err := t.use()
	if err != nil {
		return "", err
	}
	defer t.handle.done()
	written, err := filled(func(buffer *C.lra_buffer, failed **C.lra_error) C.lra_status { return write(trail, buffer, failed) })
	return string(written), err
}

// Disclosure is a named value with its salt, and the commitment that stands for it in a record.
type Disclosure struct {
	// Text is personal data: it goes with the record to the vault, and nowhere else.
	Text string
	// Commitment stands in the record: 43 characters of ASCII.
	Commitment string
}

// Format shows the commitment, whatever the verb: the text is personal data.
func (d Disclosure) Format(to fmt.State, _ rune) {
	_, _ = fmt.Fprintf(to, "[disclosure %s]", d.Commitment)
}

// LogValue is what a log shows: as Format.
func (d Disclosure) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(d)) }

// NewDisclosure commits to a value in JSON. salt is SaltLength octets from crypto/rand, for this disclosure alone; they are wiped.
func NewDisclosure(salt []byte, name string, value json.RawMessage) (Disclosure, error) {
	defer clear(salt)
	var commitment [C.LRA_COMMITMENT_LENGTH]byte
	disclosure, err := filled(func(disclosure *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_disclosure_new(octets(salt), size(salt), text(name), size(name), octets(value), C.size_t(len(value)), disclosure,
			(*C.uint8_t)(unsafe.SliceData(commitment[:])), failed)
	})
	if err != nil {
		return Disclosure{}, err
	}
	return Disclosure{Text: string(disclosure), Commitment: string(commitment[:])}, nil
}
