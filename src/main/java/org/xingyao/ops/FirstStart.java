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
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.account.Secrets;
import org.xingyao.account.Users;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.ResetPassword;
import org.xingyao.halt.Halt;
import org.xingyao.ops.handover.Terminal;
import org.xingyao.transfer.ContentImport;
import org.xingyao.transfer.TaxonomyImport;
import org.xingyao.work.Alone;

/**
 * Brings a new database to life before the first page is served: taxonomy and articles from the content folder, and an
 * administrator with a one-time password. At later starts only taxonomy files that have changed are read. One program at a
 * time does it.
 */
@ApplicationScoped
class FirstStart {
    private static final String IMPORTED = "first-start.articles-imported";
    private static final String TAXONOMY = "first-start.taxonomy-read";
    private static final String ADMIN = "admin";
    private static final String ADMIN_TOLD = "first-start.admin-password-shown";
    private static final int PASSWORD_LENGTH = 14;

    /** Names the lock of whoever brings the database to life. */
    static final long STARTING = 0x7374617274L;

    private final EntityManager database;
    private final DataSource connections;
    private final TaxonomyImport taxonomy;
    private final ContentImport articles;
    private final Users users;
    private final AddUser addUser;
    private final ResetPassword resetPassword;
    private final Clock clock;
    private final Optional<Path> content;
    private final boolean wanted;

    FirstStart(
            EntityManager database,
            DataSource connections,
            TaxonomyImport taxonomy,
            ContentImport articles,
            Users users,
            AddUser addUser,
            ResetPassword resetPassword,
            Clock clock,
            @ConfigProperty(name = "xingyao.content") Optional<Path> content,
            @ConfigProperty(name = "xingyao.first-start", defaultValue = "true") boolean wanted) {
        this.database = database;
        this.connections = connections;
        this.taxonomy = taxonomy;
        this.articles = articles;
        this.users = users;
        this.addUser = addUser;
        this.resetPassword = resetPassword;
        this.clock = clock;
        this.content = content;
        this.wanted = wanted;
    }

    void prepare(@Observes StartupEvent start) throws IOException {
        if (!wanted) return;
        var terminal = new Terminal();
        // Several nodes may be started at once: the second finds everything done.
        try (var _ = Alone.await(connections, STARTING, () -> terminal.progress("同一数据库上另一个星耀正在启动，等它导入完……"))) {
            if (content.isPresent() && Files.isDirectory(content.get())) readContent(content.get(), terminal);
            if (!isDone(ADMIN_TOLD)) introduceAdministrator(terminal);
        }
    }

    /** Whether nothing has been done here since the first start, or not even that: all of it can be had again. */
    boolean isAllThereIs() {
        return QuarkusTransaction.requiringNew().call(() -> (Boolean) database.createNativeQuery(
                        "select audit_no::text = coalesce((select value from setting where name = :told), '0')"
                                + " from ledger_head",
                        Boolean.class)
                .setParameter("told", ADMIN_TOLD)
                .getSingleResult());
    }

    private void readContent(Path folder, Terminal terminal) throws IOException {
        readTaxonomy(folder, terminal);
        var files = folder.resolve("articles");
        if (!Files.isDirectory(files) || isDone(IMPORTED)) return;
        var report = articles.run(Actor.IMPORT, folder, true, terminal::progress);
        terminal.progress("首次导入稿件：" + report.summary());
        remember(IMPORTED);
    }

    /** Files that are as they were read last, all of them without a problem, are not read again: a tenth of a start. */
    private void readTaxonomy(Path folder, Terminal terminal) throws IOException {
        var digest = taxonomy.digest(folder);
        if (remembered(TAXONOMY).filter(digest::equals).isPresent()) return;
        var problems = taxonomy.run(Actor.IMPORT, folder, terminal::progress);
        problems.forEach(problem -> terminal.error("未导入　" + problem));
        if (problems.isEmpty()) remember(TAXONOMY, digest);
    }

    private boolean isDone(String step) {
        return remembered(step).isPresent();
    }

    private Optional<String> remembered(String step) {
        var rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select value from setting where name = :name", String.class)
                        .setParameter("name", step)
                        .getResultList());
        return rows.isEmpty() ? Optional.empty() : Optional.of((String) rows.getFirst());
    }

    private void remember(String step, String value) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into setting (name, value, changed_at) values (:name, :value, :at)"
                                        + " on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at")
                        .setParameter("name", step)
                        .setParameter("value", value)
                        .setParameter("at", clock.instant())
                        .executeUpdate());
    }

    /**
     * Last of each step: a start that was cut short takes the step again, and taking it twice does no harm. With it stands
     * how far the audit log was then, which tells whether anything was done later.
     */
    private void remember(String step) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into setting (name, value, changed_at) select :name, audit_no::text, :at from ledger_head")
                        .setParameter("name", step)
                        .setParameter("at", clock.instant())
                        .executeUpdate());
    }

    /** A password that a crash kept from being shown is replaced by another, as long as nobody has used it. */
    private void introduceAdministrator(Terminal terminal) {
        var password = Secrets.random(PASSWORD_LENGTH);
        var waiting =
                QuarkusTransaction.requiringNew().call(() -> users.named(ADMIN).map(user -> user.mustChangePassword));
        if (waiting.isEmpty()) addUser.run(Actor.OPERATOR, ADMIN, Role.ADMIN, password, true);
        else if (waiting.get()) resetPassword.run(Actor.OPERATOR, ADMIN, password);
        Halt.at("admin-password-made");
        if (waiting.orElse(true)) {
            terminal.progress("管理员账号 admin 的一次性口令：" + password + "（只显示这一次，首次登录后须修改）");
        }
        remember(ADMIN_TOLD);
    }
}
