package simpul.core.web.page.sector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What was typed, by the names of the inputs, for showing it again. Changes the map. For one request. */
record TypedNames(Map<String, List<String>> values, String prefix) implements OlderForm.Typed {
    /** A copy that may be changed. */
    TypedNames(Map<String, List<String>> values) {
        this(new LinkedHashMap<>(values), FormFields.PREFIX);
    }

    @Override
    public boolean has(String code) {
        return values.containsKey(prefix + code);
    }

    @Override
    public void drop(String code) {
        move(code, name -> "");
    }

    @Override
    public void rename(String old, String code) {
        if (values.keySet().stream().anyMatch(name -> isOf(name, old))) {
            drop(code);
            move(old, name -> prefix + code + name.substring(prefix.length() + old.length()));
        }
    }

    /** The input itself, or those of the rows of a part. */
    private boolean isOf(String name, String code) {
        return name.equals(prefix + code) || name.startsWith(prefix + code + "[");
    }

    private void move(String code, UnaryOperator<String> to) {
        for (String name : List.copyOf(values.keySet())) {
            if (isOf(name, code)) {
                List<String> typed = values.remove(name);
                String now = to.apply(name);
                if (typed != null && !now.isEmpty()) {
                    values.put(now, typed);
                }
            }
        }
    }

    @Override
    public void recode(String code, Map<String, String> codes) {
        values.computeIfPresent(
                prefix + code,
                (name, typed) ->
                        typed.stream().map(v -> codes.getOrDefault(v, v)).toList());
    }

    @Override
    public void put(String code, String value) {
        values.put(prefix + code, List.of(value));
    }

    @Override
    public boolean saysSomething() {
        return values.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .anyMatch(e -> e.getValue().stream().anyMatch(v -> !v.isBlank()));
    }

    @Override
    public List<TypedNames> rows(String part) {
        TreeSet<String> rows = new TreeSet<>();
        String start = prefix + part + "[";
        for (String name : values.keySet()) {
            int end = name.startsWith(start) ? name.indexOf("].", start.length()) : -1;
            if (end > 0) {
                rows.add(name.substring(0, end + 2));
            }
        }
        return rows.stream().map(row -> new TypedNames(values, row)).toList();
    }
}
