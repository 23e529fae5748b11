package simpul.core.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** Finds the shape of a record of core.web; kept with its class, so that nothing outlives a class loader. Thread-safe. */
final class Shapes {
    private static final ClassValue<RecordShape> KEPT = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return describe(type);
        }
    };

    private static final Limit NO_LIMIT = Bare.class.getRecordComponents()[0].getAnnotation(Limit.class);

    private record Bare(@Limit String any) {}

    private Shapes() {}

    static RecordShape of(Class<?> type) {
        return KEPT.get(type);
    }

    private static RecordShape describe(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record; the wire knows only records of core.web");
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            List<Member> members = new ArrayList<>();
            for (RecordComponent component : components) {
                members.add(member(type, component));
            }
            return new RecordShape(type.getSimpleName(), maker, List.copyOf(members));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type, e);
        }
    }

    private static Member member(Class<?> owner, RecordComponent component) {
        Limit limit = component.getAnnotation(Limit.class);
        Wire wire = component.getAnnotation(Wire.class);
        component.getAccessor().setAccessible(true);
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Shape shape = shape(owner, component.getAnnotatedType(), limit == null ? NO_LIMIT : limit);
        String name = wire == null ? component.getName() : wire.value();
        Says says = component.getAnnotation(Says.class);
        return new Member(name, shape, optional, says == null ? "" : says.value(), component.getAccessor());
    }

    private static Shape shape(Class<?> owner, AnnotatedType annotated, Limit limit) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic && annotated instanceof AnnotatedParameterizedType inner) {
            AnnotatedType[] arguments = inner.getAnnotatedActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListShape(shape(owner, arguments[0], NO_LIMIT), limit.min(), most(limit, Limit.ENTRIES));
            }
            if (generic.getRawType() == Map.class) {
                return new MapShape(shape(owner, arguments[1], NO_LIMIT));
            }
        }
        if (type instanceof Class<?> plain) {
            return plain(owner, plain, limit);
        }
        throw new IllegalArgumentException("No wire form for " + type + " in " + owner);
    }

    private static Shape plain(Class<?> owner, Class<?> type, Limit limit) {
        if (type == String.class) {
            return new TextShape(limit.min(), most(limit, Limit.TEXT), Pattern.compile(limit.pattern()));
        } else if (type == int.class || type == Integer.class) {
            return new WholeShape(true, limit.min(), limit.max());
        } else if (type == long.class || type == Long.class) {
            return new WholeShape(false, limit.min(), limit.max());
        } else if (type == boolean.class || type == Boolean.class) {
            return new FlagShape();
        } else if (type == BigDecimal.class) {
            return new DecimalShape();
        } else if (type == LocalDate.class) {
            return new DayShape();
        } else if (type == Instant.class) {
            return new MomentShape();
        } else if (type == Text.class) {
            return new WordsShape();
        } else if (JsonNode.class.isAssignableFrom(type)) {
            return new OpenShape();
        } else if (type.isEnum()) {
            return ChoiceShape.of(type);
        } else if (type.isRecord() && type.getName().startsWith("simpul.core.web.")) {
            return type == owner ? new SelfShape(type) : of(type);
        }
        throw new IllegalArgumentException("No wire form for " + type + " in " + owner);
    }

    private static long most(Limit limit, long otherwise) {
        return limit.max() == Long.MAX_VALUE ? otherwise : limit.max();
    }
}
