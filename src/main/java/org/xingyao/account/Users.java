package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The accounts of the desk. */
@ApplicationScoped
public class Users implements PanacheRepository<User> {
    public Optional<User> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** All of them, those that are closed last. */
    public List<User> listed() {
        return list("order by case when closedAt is null then 0 else 1 end, name");
    }
}
