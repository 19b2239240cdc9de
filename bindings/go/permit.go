package lra

/*
#include <lra.h>
*/
import "C"

// Permit is the proof that a person was identified: without one no code can be issued. It is immutable.
type Permit struct {
	handle shared[*C.lra_permit]
}

func newPermit(call func(**C.lra_permit, **C.lra_error) C.lra_status) (*Permit, error) {
	var made *C.lra_permit
	var failed *C.lra_error
	if err := fault(call(&made, &failed), failed); err != nil {
		return nil, err
	}
	permit := new(Permit)
	permit.handle.own(made, func(handle *C.lra_permit) { C.lra_permit_free(handle) })
	return permit, nil
}

// Permit is that of a decision on enrolment that permits; of any other it is StatusRefused with the reason not-permitted.
//
// person is the commitment to the applicant in the record of that decision ([Disclosure]), caseID the case of the record, recordPosition where
// the record stands in its trail. Make it only once that record is committed.
func (d *Decision) Permit(person, caseID string, recordPosition uint64) (*Permit, error) {
	decision, err := d.use()
	if err != nil {
		return nil, err
	}
	defer d.handle.done()
	return newPermit(func(made **C.lra_permit, failed **C.lra_error) C.lra_status {
		return C.lra_permit_new(decision, text(person), size(person), text(caseID), size(caseID), C.uint64_t(recordPosition), made, failed)
	})
}

// ReopenPermit gives the permit that was sealed under a key of this ring.
func ReopenPermit(sealed string, keys *SealKeys) (*Permit, error) {
	ring, err := keys.use()
	if err != nil {
		return nil, err
	}
	defer keys.handle.done()
	return newPermit(func(made **C.lra_permit, failed **C.lra_error) C.lra_status {
		return C.lra_permit_reopen(text(sealed), size(sealed), ring, made, failed)
	})
}

func (p *Permit) use() (*C.lra_permit, error) {
	if p == nil {
		return nil, ErrClosed
	}
	return p.handle.use()
}

// Close gives the permit back.
func (p *Permit) Close() error {
	if p != nil {
		p.handle.close()
	}
	return nil
}

// Seal gives the permit as a text in ASCII, for another process or for later.
func (p *Permit) Seal(keys *SealKeys) (string, error) {
	permit, err := p.use()
	if err != nil {
		return "", err
	}
	defer p.handle.done()
	ring, err := keys.use()
	if err != nil {
		return "", err
	}
	defer keys.handle.done()
	sealed, err := filled(func(sealed *C.lra_buffer, failed **C.lra_error) C.lra_status {
		return C.lra_permit_seal(permit, ring, sealed, failed)
	})
	return string(sealed), err
}
