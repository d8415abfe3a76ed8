package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reporters, photographers and others with a name. */
@ApplicationScoped
public class Persons implements BySlug<Person> {
    public Optional<Person> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
