package org.xingyao.ops;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.account.Secrets;
import org.xingyao.account.Users;
import org.xingyao.editorial.AddUser;
import org.xingyao.ops.handover.Terminal;
import org.xingyao.transfer.ContentImport;
import org.xingyao.transfer.TaxonomyImport;

/**
 * Brings a new database to life before the first page is served: taxonomy and articles from the content folder, and an
 * administrator with a one-time password. At later starts only taxonomy files with a newer version are read.
 */
@ApplicationScoped
class FirstStart {
    private static final String DONE = "first-start.articles-imported";
    private static final int PASSWORD_LENGTH = 14;

    private final EntityManager database;
    private final TaxonomyImport taxonomy;
    private final ContentImport articles;
    private final Users users;
    private final AddUser addUser;
    private final Clock clock;
    private final Optional<Path> content;

    FirstStart(
            EntityManager database,
            TaxonomyImport taxonomy,
            ContentImport articles,
            Users users,
            AddUser addUser,
            Clock clock,
            @ConfigProperty(name = "xingyao.content") Optional<Path> content) {
        this.database = database;
        this.taxonomy = taxonomy;
        this.articles = articles;
        this.users = users;
        this.addUser = addUser;
        this.clock = clock;
        this.content = content;
    }

    void prepare(@Observes StartupEvent start) throws IOException {
        var terminal = new Terminal();
        if (content.isPresent() && Files.isDirectory(content.get())) readContent(content.get(), terminal);
        if (QuarkusTransaction.requiringNew().call(users::count) == 0) addAdministrator(terminal);
    }

    private void readContent(Path folder, Terminal terminal) throws IOException {
        taxonomy.run(Actor.IMPORT, folder, terminal::progress).forEach(problem -> terminal.error("未导入　" + problem));
        var files = folder.resolve("articles");
        if (!Files.isDirectory(files) || QuarkusTransaction.requiringNew().call(this::isDone)) return;
        var report = articles.run(Actor.IMPORT, folder, true, terminal::progress);
        terminal.progress("首次导入稿件：" + report.summary());
        QuarkusTransaction.requiringNew().run(this::remember);
    }

    private boolean isDone() {
        return !database.createNativeQuery("select 1 from setting where name = :name")
                .setParameter("name", DONE)
                .getResultList()
                .isEmpty();
    }

    /** Last of all: a start that was cut short goes on at the next, since importing twice changes nothing. */
    private void remember() {
        database.createNativeQuery("insert into setting (name, value, changed_at) values (:name, 'true', :at)")
                .setParameter("name", DONE)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private void addAdministrator(Terminal terminal) {
        var password = Secrets.random(PASSWORD_LENGTH);
        addUser.run(Actor.OPERATOR, "admin", Role.ADMIN, password, true);
        terminal.progress("管理员账号 admin 的一次性口令：" + password + "（只显示这一次，首次登录后须修改）");
    }
}
