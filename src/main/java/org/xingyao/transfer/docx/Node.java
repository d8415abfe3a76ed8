package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a part. Names carry the prefixes that Word itself writes (w:p, r:id), whatever prefix the file used. */
final class Node {
    private final String name;
    // A file has hundreds of thousands of elements, most of them without one or the other.
    private Map<String, String> attributes = Map.of();
    private List<Node> children = List.of();
    private String text = "";

    Node(String name) {
        this.name = name;
    }

    void set(String attribute, String value) {
        if (attributes.isEmpty()) attributes = new HashMap<>(4);
        attributes.put(attribute, value);
    }

    void add(Node child) {
        if (children.isEmpty()) children = new ArrayList<>(2);
        children.add(child);
    }

    void add(String characters) {
        text = text.isEmpty() ? characters : text + characters;
    }

    String name() {
        return name;
    }

    List<Node> children() {
        return children;
    }

    /** The characters directly inside it. */
    String text() {
        return text;
    }

    /** Empty when it has none of that name. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Optional<Node> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The w:val of the child of that name; nothing when there is no such child. */
    Optional<String> val(String wanted) {
        return child(wanted).map(child -> child.get("w:val"));
    }

    Stream<Node> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /** Everything of that name inside it, however deep, in the order of the file. */
    Stream<Node> deep(String wanted) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.deep(wanted)));
    }

    boolean has(String wanted) {
        return child(wanted).isPresent();
    }

    /** A property that is on by being there, unless it says otherwise. */
    Optional<Boolean> flag(String wanted) {
        return val(wanted).map(Node::isOn);
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
