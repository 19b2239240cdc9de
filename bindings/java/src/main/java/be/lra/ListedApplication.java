package be.lra;

import be.lra.vocabulary.Article;
import be.lra.vocabulary.Portal;

/**
 * An application, named as its annex lists it.
 *
 * @param portal that offers it
 * @param article under which it is listed
 * @param name in French, as printed
 */
public record ListedApplication(Portal portal, Article article, String name) {}
