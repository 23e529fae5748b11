package simpul.core.store.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads sealed interfaces by the simple names of their permitted classes, without annotations in core.model. */
final class SealedTypes extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType baseType) {
        Class<?> sealed = sealedRoot(type.getRawType());
        if (sealed == null) {
            return super.findTypeResolver(config, type, baseType);
        }
        return new StdTypeResolverBuilder()
                .init(JsonTypeInfo.Id.NAME, null)
                .inclusion(JsonTypeInfo.As.PROPERTY)
                .typeProperty("is");
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        if (!type.isSealed()) {
            return super.findSubtypes(annotated);
        }
        List<NamedType> names = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            names.add(new NamedType(permitted, permitted.getSimpleName()));
        }
        return names;
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
        return sealedRoot(type.getRawType()) != null ? type.getRawType().getSimpleName() : super.findTypeName(type);
    }

    private static @Nullable Class<?> sealedRoot(Class<?> type) {
        if (type.isInterface() && type.isSealed()) {
            return type;
        }
        for (Class<?> above : type.getInterfaces()) {
            if (above.isSealed()) {
                return above;
            }
        }
        return null;
    }
}
