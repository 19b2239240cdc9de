// The same header in a second unit: nothing in it may be defined twice.
#include "lra.hpp"

lra_outcome outcome_elsewhere(const lra::engine &engine, const lra::question &question);

lra_outcome outcome_elsewhere(const lra::engine &engine, const lra::question &question) {
    return engine.decide(question).value_or(LRA_OUTCOME_NONE);
}
