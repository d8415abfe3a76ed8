package org.xingyao.site.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a copy holds, as a text file: five lines of what all rests on, then a line for each address. Its columns, parted by
 * tabs, are those of {@link Copied}; where a page leads to is said by numbers of lines, since all lead to the same ones.
 */
record Register(Standing standing, Map<Address, Copied> pages) {
    static final Register EMPTY = new Register(Standing.NONE, Map.of());

    private static final String FORM = "xingyao-site 1";
    private static final int COLUMNS = 7;

    /** Empty when it is of a program that wrote another form. */
    static Register read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            if (!FORM.equals(reader.readLine())) return EMPTY;
            var standing = new Standing(reader.readLine(), reader.readLine(), reader.readLine(), reader.readLine());
            var lines = reader.lines().map(line -> line.split("\t", -1)).toList();
            if (lines.stream().anyMatch(line -> line.length != COLUMNS)) return EMPTY;
            var addresses = lines.stream().map(line -> Address.parse(line[0])).toList();
            var pages = new HashMap<Address, Copied>();
            for (int i = 0; i < lines.size(); i++)
                pages.put(addresses.get(i), copied(addresses.get(i), lines.get(i), addresses));
            return new Register(standing, pages);
        }
    }

    private static Copied copied(Address address, String[] line, List<Address> addresses) {
        return new Copied(
                address,
                line[1],
                Long.parseLong(line[2]),
                line[3],
                Long.parseLong(line[4]),
                Set.of(words(line[5])),
                Arrays.stream(words(line[6]))
                        .map(no -> addresses.get(Integer.parseInt(no)))
                        .toList());
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    void write(Path file) throws IOException {
        var sorted = pages.values().stream()
                .sorted((one, other) -> one.address().compareTo(other.address()))
                .toList();
        var numbers = new HashMap<Address, Integer>();
        for (var page : sorted) numbers.put(page.address(), numbers.size());
        try (var out = Files.newBufferedWriter(file)) {
            for (var line : List.of(FORM, standing.epoch(), standing.day(), standing.program(), standing.site()))
                out.append(line).append('\n');
            for (var page : sorted) write(page, numbers, out);
        }
    }

    private static void write(Copied page, Map<Address, Integer> numbers, BufferedWriter out) throws IOException {
        var leadsTo = new ArrayList<String>();
        for (var address : page.leadsTo()) {
            var number = numbers.get(address);
            if (number != null) leadsTo.add(number.toString());
        }
        out.append(String.join(
                        "\t",
                        page.address().toString(),
                        page.file(),
                        Long.toString(page.size()),
                        page.sha256(),
                        Long.toString(page.made()),
                        String.join(" ", sorted(page.keys())),
                        String.join(" ", leadsTo)))
                .append('\n');
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
