package simpul.core.store.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Configures the mapper for bodies. */
final class BodyMapper {
    private BodyMapper() {}

    static ObjectMapper make() {
        return JsonMapper.builder()
                .addModule(new ValueModule())
                .annotationIntrospector(new SealedTypes())
                .serializationInclusion(Include.NON_NULL)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                // A new record component is absent in old bodies; its compact constructor decides.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // Where the type is a record itself, its name says nothing new.
                .disable(MapperFeature.REQUIRE_TYPE_ID_FOR_SUBTYPES)
                .disable(MapperFeature.INFER_PROPERTY_MUTATORS)
                .build();
    }
}
