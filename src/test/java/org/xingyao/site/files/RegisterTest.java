package org.xingyao.site.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final Standing STANDING = new Standing("e", "2026-11-29", "p", "https://news.example");
    private static final Address HOME = Address.of("/");
    private static final Address LIST = Address.parse("/columns/x?before=2022-07-01_12");

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read() throws Exception {
        var home = new Copied(HOME, HOME.file(), 12, "ab", 7, Set.of("home", "month:2022-07"), List.of(LIST, HOME));
        var list = new Copied(LIST, LIST.file(), 0, "cd", -1, Set.of(), List.of());
        var register = new Register(STANDING, Map.of(HOME, home, LIST, list));
        register.write(folder.resolve("register"));
        assertThat(Register.read(folder.resolve("register"))).isEqualTo(register);
    }

    @Test
    void where_a_page_leads_that_is_not_written_is_forgotten() throws Exception {
        var home = new Copied(HOME, HOME.file(), 12, "ab", 7, Set.of(), List.of(LIST));
        new Register(STANDING, Map.of(HOME, home)).write(folder.resolve("register"));
        assertThat(Register.read(folder.resolve("register")).pages().values())
                .singleElement()
                .extracting(Copied::leadsTo)
                .isEqualTo(List.of());
    }

    @Test
    void what_is_no_register_of_this_form_counts_as_none() throws Exception {
        var file = folder.resolve("register");
        for (var text : List.of("", "xingyao-site 2\n", "xingyao-site 1\ne\nd\np\ns\n/\tindex.html\n")) {
            Files.writeString(file, text);
            assertThat(Register.read(file)).isEqualTo(Register.EMPTY);
        }
    }
}
