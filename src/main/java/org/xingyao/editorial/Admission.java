package org.xingyao.editorial;

import java.util.Optional;

/**
 * What came of somebody's wish to be let in. At most one of them is there; none when the door stayed shut.
 *
 * @param sessionId for the cookie of the desk
 * @param halfId for the cookie of who must give a code yet
 * @param waitSeconds how long to wait before the next try; 0 when none is needed
 */
public record Admission(Optional<String> sessionId, Optional<String> halfId, long waitSeconds) {
    static Admission shut(long waitSeconds) {
        return new Admission(Optional.empty(), Optional.empty(), waitSeconds);
    }

    static Admission half(String id) {
        return new Admission(Optional.empty(), Optional.of(id), 0);
    }

    static Admission session(String id) {
        return new Admission(Optional.of(id), Optional.empty(), 0);
    }
}
