package lra

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

const root = "../.."

var at = time.Date(2026, 11, 22, 10, 15, 30, 0, time.UTC)

func read(t testing.TB, path string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, path))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// Reads a file of the vectors line by line into a structure of its own each.
func vectors[T any](t *testing.T, file string, each func(t *testing.T, line int, vector T)) {
	t.Helper()
	lines := bufio.NewScanner(bytes.NewReader(read(t, "tests/vectors/"+file)))
	lines.Buffer(nil, 1<<24)
	number := 0
	for lines.Scan() {
		number++
		var vector T
		if err := json.Unmarshal(lines.Bytes(), &vector); err != nil {
			t.Fatalf("%s:%d: %v", file, number, err)
		}
		each(t, number, vector)
	}
	if lines.Err() != nil || number == 0 {
		t.Fatalf("%s: %d lines, %v", file, number, lines.Err())
	}
}

func must[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func newTestEngine(t testing.TB) *Engine {
	t.Helper()
	engine := must(NewEngine())(t)
	t.Cleanup(func() { engine.Close() })
	return engine
}

func newTestQuestion(t testing.TB, name string) *Question {
	t.Helper()
	question := must(NewQuestion(read(t, "tests/vectors/base/"+name+".json"), at))(t)
	t.Cleanup(func() { question.Close() })
	return question
}

func random(t testing.TB, length int) []byte {
	t.Helper()
	octets := make([]byte, length)
	if _, err := rand.Read(octets); err != nil {
		t.Fatal(err)
	}
	return octets
}

func wiped(octets []byte) bool {
	return bytes.Equal(octets, make([]byte, len(octets)))
}

// Whether the error is one of the library with this status and reason.
func refused(t testing.TB, err error, status Status, reason string) {
	t.Helper()
	var fault *Error
	if !errors.As(err, &fault) || fault.Status != status || fault.Reason != reason {
		t.Errorf("%v (%v), expected %v, %q", err, StatusOf(err), status, reason)
	}
}

func sameJSON(one, other []byte) bool {
	var first, second any
	if json.Unmarshal(one, &first) != nil || json.Unmarshal(other, &second) != nil {
		return false
	}
	one, _ = json.Marshal(first)
	other, _ = json.Marshal(second)
	return bytes.Equal(one, other)
}
