package simpul.core.web.api.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Inspected;

/** What a look at a file came to. */
record InspectedWire(
        boolean sound, @Nullable ModuleFileWire file, List<DiagnosisWire> diagnoses, List<DiagnosisWire> warnings) {
    static InspectedWire of(Inspected i) {
        return new InspectedWire(
                i.isSound(),
                i.file().map(ModuleFileWire::of).orElse(null),
                DiagnosisWire.all(i.diagnoses()),
                DiagnosisWire.all(i.warnings()));
    }
}
