package org.xingyao.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Role;

/**
 * One endpoint, as role-matrix.txt has it.
 *
 * @param example a path to ask, for an endpoint with parameters
 * @param exceptions roles whose answer differs
 */
public record MatrixRow(
        String endpoint, String example, String anonymous, String anyone, Map<String, String> exceptions) {
    /** Of every endpoint there is. The last one signs out, so order matters. */
    public static List<MatrixRow> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/role-matrix.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(MatrixRow::of)
                .toList();
    }

    private static MatrixRow of(String line) {
        var cells = line.split("\\s+\\|\\s*");
        Map<String, String> exceptions = new HashMap<>();
        if (cells.length > 4 && !cells[4].isBlank()) {
            for (var pair : cells[4].split(" ")) exceptions.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return new MatrixRow(cells[0], cells[1], cells[2], cells[3], exceptions);
    }

    public String method() {
        return endpoint.split(" ")[0];
    }

    public boolean isReading() {
        return method().equals("GET");
    }

    public boolean isApi() {
        return example.startsWith("/api/");
    }

    public boolean isDesk() {
        return example.equals("/desk") || example.startsWith("/desk/");
    }

    /** Asked by a script of the desk: JSON, and the session's token in a header. */
    public boolean isCall() {
        return example.startsWith("/desk/writing/");
    }

    /** Whoever is not signed in gets nothing here. */
    public boolean isProtected() {
        return anonymous.equals("door") || anonymous.equals("401") && !example.equals("/desk/login");
    }

    public String expected(Role role) {
        return exceptions.getOrDefault(role.id(), anyone);
    }
}
