package be.lra;

import be.lra.vocabulary.CitedDocument;

/**
 * Where a rule comes from.
 *
 * @param document the document
 * @param article the article or section; empty where the document has none
 * @param clause its words
 * @param inferred whether it is a reading that the text allows but does not force
 */
public record Citation(CitedDocument document, String article, String clause, boolean inferred) {}
