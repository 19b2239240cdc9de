package lra

/*
#include <lra.h>
*/
import "C"

import (
	"math"
	"runtime"
	"time"
	"unsafe"
)

// Seconds since 1970 of the first and the last instant that the library takes.
var (
	firstSecond = time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	lastSecond  = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC).Unix()
)

// Milliseconds since 1970; the zero Time is no instant. What the library does not take becomes a number that it refuses.
func milliseconds(at time.Time) C.int64_t {
	if at.IsZero() {
		return C.LRA_NO_INSTANT
	}
	if second := at.Unix(); second < firstSecond || second > lastSecond {
		return math.MaxInt64
	}
	return C.int64_t(at.UnixMilli())
}

// The zero Time where there is no instant.
func instant(milliseconds C.int64_t) time.Time {
	if milliseconds == C.LRA_NO_INSTANT {
		return time.Time{}
	}
	return time.UnixMilli(int64(milliseconds)).UTC()
}

// The octets of a slice for the time of a call, null when there are none.
func octets(bytes []byte) *C.uint8_t {
	return (*C.uint8_t)(unsafe.SliceData(bytes))
}

// The octets of a string for the time of a call, which only reads them.
func text(value string) *C.uint8_t {
	return (*C.uint8_t)(unsafe.StringData(value))
}

func size[T []byte | string](value T) C.size_t {
	return C.size_t(len(value))
}

// A text within a structure; the pinner keeps it where it is.
func textWithin(bytes []byte, pinner *runtime.Pinner) C.lra_text {
	if len(bytes) == 0 {
		return C.lra_text{}
	}
	data := unsafe.SliceData(bytes)
	pinner.Pin(data)
	return C.lra_text{data: (*C.uint8_t)(data), length: C.size_t(len(bytes))}
}

// The same of many texts, as one list.
func textsWithin(texts [][]byte, pinner *runtime.Pinner) *C.lra_text {
	if len(texts) == 0 {
		return nil
	}
	list := make([]C.lra_text, len(texts))
	for index, bytes := range texts {
		list[index] = textWithin(bytes, pinner)
	}
	return unsafe.SliceData(list)
}

// A copy of a buffer, which goes back to the library, wiped.
func take(buffer *C.lra_buffer) []byte {
	bytes := make([]byte, int(buffer.length))
	copy(bytes, unsafe.Slice((*byte)(buffer.data), int(buffer.length)))
	C.lra_buffer_free(buffer)
	return bytes
}

func takeText(buffer *C.lra_buffer) string {
	value := string(unsafe.Slice((*byte)(buffer.data), int(buffer.length)))
	C.lra_buffer_free(buffer)
	return value
}

// What is borrowed, to be looked at before it is given back.
func view(from C.lra_text) []byte {
	return unsafe.Slice((*byte)(from.data), int(from.length))
}

// A copy of what is borrowed.
func borrowed(from C.lra_text) []byte {
	bytes := make([]byte, int(from.length))
	copy(bytes, view(from))
	return bytes
}

func borrowedText(from C.lra_text) string {
	return string(view(from))
}
