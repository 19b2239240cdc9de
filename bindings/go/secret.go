package lra

import (
	"errors"
	"fmt"
)

// Secret is a link or a code on its way to a person. It shows nothing when it is printed, logged or written as JSON; wipe it when it is
// sent.
type Secret struct {
	bytes []byte
}

// Bytes is what is to be sent. It is not a copy: Wipe wipes it.
func (s *Secret) Bytes() []byte {
	if s == nil {
		return nil
	}
	return s.bytes
}

// Wipe overwrites the secret with zeros and leaves it empty.
func (s *Secret) Wipe() {
	if s != nil {
		clear(s.bytes)
		s.bytes = nil
	}
}

// Format shows that there is a secret, whatever the verb.
func (Secret) Format(to fmt.State, _ rune) {
	_, _ = to.Write([]byte("[secret]"))
}

// MarshalText refuses, so that a secret does not come into a document by mistake.
func (Secret) MarshalText() ([]byte, error) {
	return nil, errors.New("lra: a secret is not written")
}
