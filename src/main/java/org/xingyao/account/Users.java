package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The accounts of the desk. */
@ApplicationScoped
public class Users implements PanacheRepository<User> {
    public Optional<User> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
