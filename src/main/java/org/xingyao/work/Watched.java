package org.xingyao.work;

import java.util.List;

/** Whatever has numbers that an operator watches. A bean; asked once, at the start. */
public interface Watched {
    List<Vital> vitals();

    /** Those of all, in no order. */
    static List<Vital> all(List<Watched> watched) {
        return watched.stream().flatMap(one -> one.vitals().stream()).toList();
    }
}
