package org.xingyao.transfer.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in our schema, as PostgreSQL's own catalog tells it. */
record Catalog(Connection connection) {
    /** Flyway's history says what the program has done to this database, which a restore does not change. */
    private static final String TABLES = """
            select c.relname, array_agg(a.attname::text order by a.attnum)
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relnamespace = quote_ident(current_schema())::regnamespace and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history'
              and not exists (select from pg_depend d
                  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            group by c.relname order by c.relname
            """;

    private static final String FUNCTIONS = """
            select p.oid::regprocedure::text from pg_proc p
            where p.pronamespace = quote_ident(current_schema())::regnamespace and p.prokind = 'f'
              and not exists (select from pg_depend d
                  where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
            """;

    private static final String FOREIGN_KEYS = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid), confrelid::regclass::text,
                (select array_agg(quote_ident(attname) order by place) from unnest(conkey) with ordinality as key (number, place)
                    join pg_attribute on attrelid = conrelid and attnum = number),
                (select array_agg(quote_ident(attname) order by place) from unnest(confkey) with ordinality as key (number, place)
                    join pg_attribute on attrelid = confrelid and attnum = number)
            from pg_constraint
            where contype = 'f' and connamespace = quote_ident(current_schema())::regnamespace
            """;

    /** A foreign key, all of it as SQL writes it. */
    record ForeignKey(
            String table,
            String name,
            String definition,
            String parent,
            List<String> columns,
            List<String> parentColumns) {
        /** Deletes the rows whose parent is not there, and answers with them as JSON. */
        String deleteDangling() {
            var isSet = columns.stream().map(column -> "child." + column + " is not null");
            var meets = IntStream.range(0, columns.size())
                    .mapToObj(i -> "parent." + parentColumns.get(i) + " = child." + columns.get(i));
            return "delete from " + table + " as child where " + isSet.collect(Collectors.joining(" and "))
                    + " and not exists (select from " + parent + " as parent where "
                    + meets.collect(Collectors.joining(" and ")) + ") returning row_to_json(child)::text";
        }
    }

    /** Each table and its columns, by name. */
    Map<String, List<String>> tables() throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(TABLES)) {
            Map<String, List<String>> tables = new LinkedHashMap<>();
            while (row.next()) {
                tables.put(row.getString(1), texts(row.getArray(2)));
            }
            return tables;
        }
    }

    /** The last number of each sequence that has given one. */
    Map<String, Long> sequences() throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select sequencename, last_value from pg_sequences"
                        + " where schemaname = current_schema() order by sequencename")) {
            Map<String, Long> sequences = new LinkedHashMap<>();
            while (row.next()) if (row.getObject(2) != null) sequences.put(row.getString(1), row.getLong(2));
            return sequences;
        }
    }

    List<String> sequenceNames() throws SQLException {
        return names("select sequencename from pg_sequences where schemaname = current_schema()");
    }

    /** With their arguments, as SQL writes them. */
    List<String> functions() throws SQLException {
        return names(FUNCTIONS);
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(FOREIGN_KEYS)) {
            List<ForeignKey> keys = new ArrayList<>();
            while (row.next()) {
                keys.add(new ForeignKey(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        texts(row.getArray(5)),
                        texts(row.getArray(6))));
            }
            return keys;
        }
    }

    /** A name as SQL writes it, whatever it is made of. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(name -> all.add(quoted(name)));
        return String.join(", ", all);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private List<String> names(String query) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (row.next()) names.add(row.getString(1));
            return names;
        }
    }
}
