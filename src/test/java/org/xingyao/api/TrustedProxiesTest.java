package org.xingyao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {
    @Test
    void proxies_are_named_as_networks_since_anything_else_is_looked_up_at_each_request() throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        assertThat(properties.getProperty("quarkus.http.proxy.trusted-proxies").split(","))
                .allMatch(proxy -> proxy.matches("[0-9a-f.:]+/\\d+"));
    }
}
