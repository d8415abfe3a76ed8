package org.xingyao.account.provider;

import java.util.stream.Collectors;

/** Who somebody is by the provider's word. Only {@link Provider} makes one. */
public final class ProvenName {
    private final String account;

    ProvenName(String claimed) {
        // Capitals of ASCII only: by Unicode's rules other letters become these too, and another's name would be one's
        // own.
        this.account = claimed.chars()
                .mapToObj(c -> Character.toString(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c))
                .collect(Collectors.joining());
    }

    /** As accounts are called here. */
    public String account() {
        return account;
    }
}
