package org.xingyao.search.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All names of one moment; never changes. */
public final class Lexicon {
    /** No names at all. */
    public static final Lexicon EMPTY = new Lexicon(List.of());

    private final List<Name> all;
    private final Map<String, List<Name>> byPlain = new HashMap<>();
    private final int longest;

    public Lexicon(Collection<Name> names) {
        all = List.copyOf(names);
        int most = 0;
        for (var name : all) {
            var plain = Plain.of(name.text());
            if (plain.isEmpty()) continue;
            byPlain.computeIfAbsent(plain, _ -> new ArrayList<>()).add(name);
            most = Math.max(most, plain.length());
        }
        longest = most;
    }

    /** Every name, in the order of the desk. */
    public List<Name> all() {
        return all;
    }

    /** Who is called so; several may be. */
    public List<Name> called(String plain) {
        return List.copyOf(byPlain.getOrDefault(plain, List.of()));
    }

    /** The other good names of what is called so: neither generic nor misspelt. */
    public List<String> othersOf(Name name) {
        return all.stream()
                .filter(other -> other.kind() == name.kind() && other.slug().equals(name.slug()))
                .filter(other -> other.form() != Name.Form.GENERIC && other.form() != Name.Form.MISSPELT)
                .map(Name::text)
                .filter(text -> !text.equals(name.text()))
                .toList();
    }

    /**
     * A stretch of a text that is a name.
     *
     * @param names all that it can mean
     */
    public record Mention(int start, int end, List<Name> names) {}

    /** The names in a {@link Plain} text, from left to right, the longest at each place; none overlap. */
    public List<Mention> in(String plain) {
        var found = new ArrayList<Mention>();
        for (int start = 0; start < plain.length(); ) {
            int end = longestFrom(start, plain);
            if (end > start) found.add(new Mention(start, end, called(plain.substring(start, end))));
            start = Math.max(end, start + 1);
        }
        return List.copyOf(found);
    }

    private int longestFrom(int start, String plain) {
        for (int end = Math.min(plain.length(), start + longest); end > start; end--)
            if (byPlain.containsKey(plain.substring(start, end))) return end;
        return start;
    }
}
