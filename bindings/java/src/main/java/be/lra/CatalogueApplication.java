package be.lra;

import be.lra.vocabulary.Article;
import be.lra.vocabulary.AssuranceLevel;
import be.lra.vocabulary.Portal;
import java.time.Instant;
import java.util.List;

/**
 * An application of a catalogue, the audience it is listed for, and the level of key it asks for.
 *
 * @param portal that offers it
 * @param article of the users' regulation that lists it
 * @param articles it counts for, the one that lists it first
 * @param name in French, as the article lists it
 * @param occurrence which of the rows under this article and name it is
 * @param level the lowest level of key that suffices
 * @param inferred whether the source leaves article or level open, and it follows from what stands around the row
 * @param rulebook the version of the rulebook that lists it
 * @param withdrawnFrom the first instant at which it is no longer offered; null if it is offered on
 */
public record CatalogueApplication(Portal portal, Article article, List<Article> articles, String name, long occurrence,
        AssuranceLevel level, boolean inferred, String rulebook, Instant withdrawnFrom) {
    /** Copies the list. */
    public CatalogueApplication {
        articles = List.copyOf(articles);
    }
}
