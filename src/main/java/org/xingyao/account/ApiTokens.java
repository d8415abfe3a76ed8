package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The tokens of machines. */
@ApplicationScoped
public class ApiTokens implements PanacheRepository<ApiToken> {
    public Optional<ApiToken> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
