package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The desk's own words. */
@ApplicationScoped
public class DictionaryWords implements PanacheRepository<DictionaryWord> {
    public Optional<DictionaryWord> of(String word) {
        return find("word", word).firstResultOptional();
    }
}
