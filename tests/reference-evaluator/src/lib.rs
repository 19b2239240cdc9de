//! A second, slow evaluator, written from the rules alone.
