package org.xingyao.attack;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A request byte by byte, as it stands: other clients tidy up paths and headers before they send them. */
final class Wire {
    private static final int PATIENCE_MILLIS = 90_000;
    private static final byte[] NO_BODY = {};

    private Wire() {}

    /**
     * What came back.
     *
     * @param head status line and headers
     */
    record Answer(int status, String head, String body) {
        /** The first of its name; empty when there is none. */
        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        boolean leadsToTheDoor() {
            return status == 302 && header("Location").endsWith("/desk/login");
        }

        String whole() {
            return head + "\n\n" + body;
        }
    }

    static Answer get(String target, String... headers) throws IOException {
        return send("GET", target, List.of(headers), NO_BODY);
    }

    /** @param headers lines without their end; a Host of ours is sent unless there is one among them */
    static Answer send(String method, String target, List<String> headers, byte[] body) throws IOException {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (headers.stream().noneMatch(line -> line.startsWith("Host:")))
            head.append("Host: localhost:").append(RestAssured.port).append("\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (!method.equals("GET"))
            head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return answer(socket.getInputStream().readAllBytes());
        }
    }

    private static Answer answer(byte[] bytes) {
        int end = indexOf(bytes, "\r\n\r\n", 0);
        if (end < 0) return new Answer(0, new String(bytes, StandardCharsets.UTF_8), "");
        var head = new String(bytes, 0, end, StandardCharsets.UTF_8).replace("\r", "");
        var rest = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        boolean chunked = head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked");
        var body = chunked ? joined(rest) : rest;
        return new Answer(Integer.parseInt(head.split(" ")[1]), head, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] chunks) {
        var out = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length) {
            int line = indexOf(chunks, "\r\n", at);
            int size = Integer.parseInt(new String(chunks, at, line - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) break;
            out.write(chunks, line + 2, size);
            at = line + 2 + size + 2;
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, String sign, int from) {
        for (int i = from; i + sign.length() <= bytes.length; i++) {
            int n = 0;
            while (n < sign.length() && bytes[i + n] == sign.charAt(n)) n++;
            if (n == sign.length()) return i;
        }
        return -1;
    }
}
