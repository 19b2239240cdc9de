// Package lra decides the questions of Belgian registration portals: whether an officer may enrol a person now, whether a
// user may open an application, whether an activation code may be issued. It says why, in four languages, and until when; it
// issues and redeems activation codes; and it writes and verifies the audit trail.
//
// The package is a thin layer over the C library, which pkg-config has to find as lra. An [Engine] answers questions in JSON
// ([Engine.DecideJSON]) or questions that were read once ([Question], [Engine.Decide], [Engine.AccessMatrix]).
//
//	engine, err := lra.NewEngine()
//	if err != nil {
//		return err
//	}
//	defer engine.Close()
//	answer, err := engine.DecideJSON(question, time.Now())
//
// # Instants
//
// The library reads no clock. An instant is a [time.Time], of which milliseconds count, of the years 1800 to 9999. The zero Time
// stands for no instant: a question then has to name its own.
//
// # Errors
//
// Every error of the library is an [*Error] with a code, the place, what was expected, and a status that says how to go on. It never
// repeats what was handed in. A handle that is nil or closed gives [ErrClosed].
//
// # Goroutines
//
// Every type serves any number of goroutines at once. [Engine], [Question], [Decision], [Permit], [Peppers] and [SealKeys] are
// immutable, and calls on them do not wait for each other; on [Trail], [Issued] and [Reservation] one call waits for the other.
//
// # Closing
//
// A handle holds memory of the library until Close is called, at the latest until the garbage collector finds that nobody uses it any
// more. Keys, codes and links are wiped then, so call Close. A second Close does nothing, and one during a call takes effect when
// the call is over. Close always returns nil.
//
// # Secrets
//
// Keys, seeds, salts and entropy that are handed in are wiped in the caller's own slice, whether or not the call succeeds. What the library
// hands out is a [Secret].
package lra

/*
#cgo pkg-config: lra
#include <lra.h>
*/
import "C"

import "fmt"

// What the library that is loaded has to be, or why it is not.
var versionFault = checkVersion(uint32(C.lra_abi_version()))

func checkVersion(loaded uint32) error {
	if loaded == C.LRA_ABI_VERSION {
		return nil
	}
	return fmt.Errorf("lra: the library that is loaded has ABI version %d, this program was built for %d", loaded, C.LRA_ABI_VERSION)
}
