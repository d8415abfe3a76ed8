package org.xingyao.site.kept;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a page says what it shows, by the keys that the publication log uses: {@code home} for whatever any article may
 * change, {@code slug:…}, {@code column:…}, {@code series:…}, {@code star:…}, {@code region:…}, {@code month:…}. A page
 * that says nothing is not kept.
 */
@Singleton
public class Shows {
    /** Touched by every article that is published, withdrawn or filed anew. */
    public static final String ANY_ARTICLE = "home";

    private static final String NAME = "xingyao.shows";

    private final CurrentVertxRequest current;

    Shows(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Adds to what the page of this request shows. Without a request, as when a page is made in advance, says nothing. */
    public void keys(String... keys) {
        var request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        if (request == null) return;
        Set<String> all = request.get(NAME);
        if (all == null) request.put(NAME, all = new LinkedHashSet<>());
        all.addAll(List.of(keys));
    }

    /** What has been said until now. */
    Set<String> said() {
        Set<String> all = current.getCurrent().get(NAME);
        return all == null ? Set.of() : Set.copyOf(all);
    }
}
