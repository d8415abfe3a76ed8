package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The topics. */
@ApplicationScoped
public class Topics implements BySlug<Topic> {
    public Optional<Topic> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
