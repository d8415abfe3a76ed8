package org.xingyao.attack;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.api.ApiClient;
import org.xingyao.desk.DeskClient;
import org.xingyao.editorial.AddToken;
import org.xingyao.editorial.AddUser;
import org.xingyao.testsupport.TestClock;

/** People at the desk and machines with a token, each made for who asks for it. */
@ApplicationScoped
class People {
    static final String PASSWORD = "正确的口令 12";

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());

    private final AddUser addUser;
    private final AddToken addToken;
    private final TestClock clock;

    People(AddUser addUser, AddToken addToken, TestClock clock) {
        this.addUser = addUser;
        this.addToken = addToken;
        this.clock = clock;
    }

    /** What other tests have typed wrong at the door is forgotten. */
    void newDay() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    static String name(String beginning) {
        return beginning + NUMBER.incrementAndGet();
    }

    DeskClient at(Role role) {
        var name = name("mallory");
        add(name, "", role);
        return DeskClient.signIn(name, PASSWORD);
    }

    void add(String name, String displayName, Role role) {
        addUser.run(Actor.OPERATOR, new AddUser.Wanted(name, displayName, Set.of(role), Set.of()), PASSWORD, false);
    }

    ApiClient machine(Role role) {
        return new ApiClient(addToken.run(Actor.OPERATOR, name("mallet"), role));
    }
}
