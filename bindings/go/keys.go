package lra

/*
#include <lra.h>
*/
import "C"

import (
	"fmt"
	"log/slog"
	"runtime"
	"unsafe"
)

// KeyLength is how many octets a key has.
const KeyLength = C.LRA_KEY_LENGTH

// Key is one of a ring.
type Key struct {
	// ID names it within the ring: 1 to 64 letters, digits, hyphens and underscores.
	ID string
	// Octets are KeyLength octets from a random source. They are wiped when the ring is made, whether or not that succeeds.
	Octets []byte
}

// Format shows the name, whatever the verb: the octets are secret.
func (k Key) Format(to fmt.State, _ rune) {
	_, _ = fmt.Fprintf(to, "[key %s]", k.ID)
}

// LogValue is what a log shows: as Format.
func (k Key) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(k)) }

// Peppers are the keys under which the tags of codes and links are made. They live apart from the stored activations.
type Peppers struct {
	handle shared[*C.lra_peppers]
}

// SealKeys are the keys under which permits and stored activations are sealed.
type SealKeys struct {
	handle shared[*C.lra_seal_keys]
}

// NewPeppers makes a ring of peppers. The first key is the current one; the others still check what was made under them.
func NewPeppers(keys ...Key) (*Peppers, error) {
	peppers := new(Peppers)
	err := ring(keys, func(rows *C.lra_key, failed **C.lra_error) C.lra_status {
		var made *C.lra_peppers
		status := C.lra_peppers_new(rows, C.size_t(len(keys)), &made, failed)
		if status == C.LRA_STATUS_OK {
			peppers.handle.own(made, func(handle *C.lra_peppers) { C.lra_peppers_free(handle) })
		}
		return status
	})
	if err != nil {
		return nil, err
	}
	return peppers, nil
}

// NewSealKeys makes a ring of seal keys, as NewPeppers does one of peppers.
func NewSealKeys(keys ...Key) (*SealKeys, error) {
	sealKeys := new(SealKeys)
	err := ring(keys, func(rows *C.lra_key, failed **C.lra_error) C.lra_status {
		var made *C.lra_seal_keys
		status := C.lra_seal_keys_new(rows, C.size_t(len(keys)), &made, failed)
		if status == C.LRA_STATUS_OK {
			sealKeys.handle.own(made, func(handle *C.lra_seal_keys) { C.lra_seal_keys_free(handle) })
		}
		return status
	})
	if err != nil {
		return nil, err
	}
	return sealKeys, nil
}

// Hands keys in, and wipes them whatever comes of it.
func ring(keys []Key, call func(*C.lra_key, **C.lra_error) C.lra_status) error {
	defer func() {
		for _, key := range keys {
			clear(key.Octets)
		}
	}()
	if versionFault != nil {
		return versionFault
	}
	var pinner runtime.Pinner
	defer pinner.Unpin()
	rows := make([]C.lra_key, len(keys))
	for index, key := range keys {
		// The library reads as many octets as a key has, however many there are.
		if len(key.Octets) != KeyLength {
			return invalidArgument("/keys", "keys of 32 octets")
		}
		data := unsafe.SliceData(key.Octets)
		pinner.Pin(data)
		rows[index] = C.lra_key{id: textWithin([]byte(key.ID), &pinner), octets: (*C.uint8_t)(data)}
	}
	var failed *C.lra_error
	return fault(call(unsafe.SliceData(rows), &failed), failed)
}

func (p *Peppers) use() (*C.lra_peppers, error) {
	if p == nil {
		return nil, ErrClosed
	}
	return p.handle.use()
}

func (k *SealKeys) use() (*C.lra_seal_keys, error) {
	if k == nil {
		return nil, ErrClosed
	}
	return k.handle.use()
}

// Close gives the peppers back, which wipes them.
func (p *Peppers) Close() error {
	if p != nil {
		p.handle.close()
	}
	return nil
}

// Close gives the seal keys back, which wipes them.
func (k *SealKeys) Close() error {
	if k != nil {
		k.handle.close()
	}
	return nil
}
