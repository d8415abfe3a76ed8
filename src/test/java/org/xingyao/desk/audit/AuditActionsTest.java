package org.xingyao.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.taxonomy.WordKind;

/** Every action that the audit log can hold has a Chinese name: the actions are read out of the sources. */
class AuditActionsTest {
    private static final Path EDITORIAL = Path.of("src/main/java/org/xingyao/editorial");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern METHOD =
            Pattern.compile("\\b\\w+ (\\w+)\\(([^()]*\\bString (\\w+)[^()]*)\\) (?:throws \\w+ )?\\{");

    /** A method that writes an action which it is given. */
    private record Passing(String type, String method, int argument) {}

    private final Map<String, String> sources = new TreeMap<>();
    private final TreeSet<String> actions = new TreeSet<>();

    @Test
    void every_action_has_a_chinese_name() throws IOException {
        read();
        var passing = written();
        passing.forEach(this::given);
        assertThat(actions)
                .contains("publish", "sign-in", "approve", "place", "add-photo", "save-synonyms", "mute-proof-term");
        var named = named();
        assertThat(named.keySet()).containsAll(actions);
        assertThat(named.values()).allMatch(name -> name.codePoints().anyMatch(Character::isIdeographic));
        assertThat(named.values()).doesNotHaveDuplicates();
    }

    private void read() throws IOException {
        try (var files = Files.walk(EDITORIAL)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList())
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
    }

    /** Adds what rows of the log are made of where they are made, and says who is told by others. */
    private List<Passing> written() {
        var passing = new ArrayList<Passing>();
        sources.forEach((type, source) -> calls(source, "AuditEntry.of").forEach(call -> {
            if (call.arguments().size() != 5) return;
            var action = call.arguments().get(2);
            if (action.contains("happened")) words(type, source, call.at(), passing);
            else if (action.matches("\\w+")) passing.add(enclosing(type, source, call.at(), action));
            else add(action);
        }));
        return passing;
    }

    /** Rows of words say what happened and to which kind. */
    private void words(String type, String source, int at, List<Passing> passing) {
        var one = enclosing(type, source, at, "happened");
        var before = new TreeSet<>(actions);
        given(one);
        var happened = new TreeSet<>(actions);
        happened.removeAll(before);
        happened.addAll(List.of("save", "retire", "restore"));
        actions.retainAll(before);
        for (var what : happened) for (var kind : WordKind.values()) actions.add(what + "-" + kind.id());
        assertThat(passing).doesNotContain(one);
    }

    private static Passing enclosing(String type, String source, int at, String parameter) {
        Passing found = null;
        var method = METHOD.matcher(source);
        while (method.find() && method.start() < at) {
            var parameters = List.of(method.group(2).split(","));
            for (int i = 0; i < parameters.size(); i++)
                if (parameters.get(i).strip().equals("String " + parameter))
                    found = new Passing(type, method.group(1), i);
        }
        assertThat(found).as("whence %s in %s comes", parameter, type).isNotNull();
        return java.util.Objects.requireNonNull(found);
    }

    private void given(Passing passing) {
        sources.forEach((type, source) -> {
            var names = new ArrayList<String>();
            if (type.equals(passing.type())) names.add(passing.method());
            var field = Pattern.compile("private final " + passing.type() + " (\\w+);")
                    .matcher(source);
            while (field.find()) names.add(field.group(1) + "." + passing.method());
            for (var name : names)
                for (var call : calls(source, name))
                    if (call.arguments().size() > passing.argument())
                        add(call.arguments().get(passing.argument()));
        });
    }

    private void add(String argument) {
        var literal = LITERAL.matcher(argument);
        while (literal.find()) actions.add(literal.group(1));
    }

    private record Call(int at, List<String> arguments) {}

    private static List<Call> calls(String source, String name) {
        var calls = new ArrayList<Call>();
        var start = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\(").matcher(source);
        while (start.find()) calls.add(new Call(start.start(), arguments(source, start.end())));
        return calls;
    }

    /** The arguments of a call, from behind its bracket. */
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int begin = from;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (c == '(') depth++;
            if (c == ')' && depth-- == 0 || c == ',' && depth == 0) {
                arguments.add(source.substring(begin, i).strip());
                begin = i + 1;
                if (c == ')') break;
            }
        }
        return arguments;
    }

    private static Map<String, String> named() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages/audit.properties"))) {
            properties.load(in);
        }
        var named = new HashMap<String, String>();
        Stream.of(properties.getProperty("actions").split("；", -1))
                .map(one -> one.strip().split(" ", 2))
                .forEach(one -> assertThat(named.put(one[0], one[1])).as(one[0]).isNull());
        return named;
    }
}
