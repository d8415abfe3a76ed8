package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The desk's synonyms. */
@ApplicationScoped
public class SynonymSets implements PanacheRepository<SynonymSet> {
    public Optional<SynonymSet> withTerms(String terms) {
        return find("terms", terms).firstResultOptional();
    }
}
