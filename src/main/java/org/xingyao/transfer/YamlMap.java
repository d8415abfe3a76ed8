package org.xingyao.transfer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML map that remembers its lines and which of its keys were asked for. Scalars are taken as the text that stands
 * there, so no, 010 and 2022-07-01 are what they look like.
 */
final class YamlMap {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final int line;
    private final int lineOffset;

    private YamlMap(Node node, int lineOffset) {
        this.lineOffset = lineOffset;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode map)) throw new BadFile(line, "这里应是“键: 值”的形式");
        for (var entry : map.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key))
                throw new BadFile(lineOf(entry.getKeyNode()), "键应是一个词");
            int keyLine = lineOf(key);
            if (values.put(key.getValue(), entry.getValueNode()) != null) {
                throw new BadFile(keyLine, "“" + key.getValue() + "”写了两次，请删去一处");
            }
            lines.put(key.getValue(), keyLine);
        }
    }

    /**
     * @param lineOffset how many lines of the file stand above the text
     * @throws BadFile when it is not one YAML map
     */
    static YamlMap parse(String text, int lineOffset) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(5_000_000);
        try {
            var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) throw new BadFile(lineOffset + 1, "文件头是空的，请至少写 headline");
            return new YamlMap(node, lineOffset);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int at = mark == null ? 0 : mark.getLine() + 1 + lineOffset;
            throw new BadFile(at, "YAML 写法有误，请检查缩进、冒号后的空格和引号是否成对（" + e.getProblem() + "）");
        } catch (YAMLException e) {
            throw new BadFile(0, "YAML 写法有误，或含有不可见字符（" + e.getMessage() + "）");
        }
    }

    /** Where the map begins, from 1. */
    int line() {
        return line;
    }

    /** Where a key stands; where the map begins when it is not there. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return node(key) != null;
    }

    /** Empty when the key is missing or has no value. */
    String text(String key) {
        var node = node(key);
        return node == null ? "" : scalar(node, key);
    }

    String required(String key) {
        var text = text(key);
        if (text.isEmpty()) throw new BadFile(line, "缺“" + key + "”，请补上");
        return text;
    }

    Optional<Integer> number(String key) {
        var text = text(key);
        if (text.isEmpty()) return Optional.empty();
        if (!text.matches("\\d{1,9}")) throw new BadFile(line(key), "“" + key + "”应是整数，现为“" + text + "”");
        return Optional.of(Integer.parseInt(text));
    }

    boolean flag(String key) {
        var text = text(key);
        return switch (text) {
            case "true", "yes" -> true;
            case "", "false", "no" -> false;
            default -> throw new BadFile(line(key), "“" + key + "”应是 true 或 false，现为“" + text + "”");
        };
    }

    /** A list of texts; a single text counts as a list of one. */
    List<String> texts(String key) {
        var node = node(key);
        if (node == null) return List.of();
        if (node instanceof ScalarNode) return text(key).isEmpty() ? List.of() : List.of(text(key));
        return items(node, key).stream()
                .map(item -> scalar(item, key))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A list whose items are texts or maps. */
    <T> List<T> each(String key, Function<String, T> ofText, Function<YamlMap, T> ofMap) {
        var node = node(key);
        if (node == null) return List.of();
        return items(node, key).stream()
                .map(item -> item instanceof MappingNode
                        ? ofMap.apply(new YamlMap(item, lineOffset))
                        : ofText.apply(scalar(item, key)))
                .toList();
    }

    List<YamlMap> maps(String key) {
        var node = node(key);
        if (node == null) return List.of();
        return items(node, key).stream()
                .map(item -> new YamlMap(item, lineOffset))
                .toList();
    }

    Optional<YamlMap> map(String key) {
        return Optional.ofNullable(node(key)).map(node -> new YamlMap(node, lineOffset));
    }

    /** Keys nobody asked for: most likely misspelt. */
    List<String> unknownKeys() {
        return values.keySet().stream().filter(key -> !asked.contains(key)).toList();
    }

    private @Nullable Node node(String key) {
        asked.add(key);
        var node = values.get(key);
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty() ? null : node;
    }

    private List<Node> items(Node node, String key) {
        if (!(node instanceof SequenceNode list)) throw new BadFile(line(key), "“" + key + "”应是列表，每项一行，以“- ”开头");
        return new ArrayList<>(list.getValue());
    }

    private String scalar(Node node, String key) {
        if (!(node instanceof ScalarNode scalar)) throw new BadFile(lineOf(node), "“" + key + "”应是一段文字");
        return CleanText.line(scalar.getValue());
    }

    private int lineOf(Node node) {
        return node.getStartMark().getLine() + 1 + lineOffset;
    }
}
