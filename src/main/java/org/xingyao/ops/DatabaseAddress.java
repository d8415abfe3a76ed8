package org.xingyao.ops;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.ops.directory.Refusal;

/** Where an existing database is and how to log in, the secrets taken out of the address so that it can be shown. */
record DatabaseAddress(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql:";

    /** What the address says wins over what the environment says. */
    static DatabaseAddress parsed(String written, String user, String password) {
        if (!written.startsWith(SCHEME)) {
            throw new Refusal("--db 要写成 jdbc:postgresql://主机:5432/库名 这样的地址，而不是 %s。".formatted(written));
        }
        int question = written.indexOf('?');
        if (question < 0) {
            return new DatabaseAddress(written, user, password);
        }
        String foundUser = user;
        String foundPassword = password;
        List<String> rest = new ArrayList<>();
        for (String parameter : written.substring(question + 1).split("&")) {
            String value = decoded(parameter.substring(parameter.indexOf('=') + 1));
            if (parameter.startsWith("user=")) {
                foundUser = value;
            } else if (parameter.startsWith("password=")) {
                foundPassword = value;
            } else if (!parameter.isEmpty()) {
                rest.add(parameter);
            }
        }
        String base = written.substring(0, question);
        String url = rest.isEmpty() ? base : base + "?" + String.join("&", rest);
        return new DatabaseAddress(url, foundUser, foundPassword);
    }

    @Override
    public String toString() {
        return url;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
