package org.xingyao.ops;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Role;
import org.xingyao.ops.directory.Refusal;

/** Reads the role of a command line, and the columns it is limited to. */
final class RoleNames {
    private RoleNames() {}

    static Role read(String id) {
        return Role.of(id)
                .orElseThrow(() -> new Refusal("没有角色 %s，可用的有：%s。"
                        .formatted(id, Stream.of(Role.values()).map(Role::id).collect(Collectors.joining("、")))));
    }

    /** @param joined by commas; empty for every column */
    static Set<String> columns(String joined) {
        return joined.isEmpty() ? Set.of() : Set.copyOf(List.of(joined.split(",")));
    }
}
