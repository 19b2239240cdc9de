//go:build lra_panic

package lra

/*
#include <lra.h>
// Only in a library built for the tests, and so not in the header.
extern lra_status lra_test_panic(lra_error **error);
*/
import "C"

func injectPanic() error {
	var failed *C.lra_error
	return fault(C.lra_test_panic(&failed), failed)
}
