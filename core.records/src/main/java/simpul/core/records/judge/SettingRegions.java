package simpul.core.records.judge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import simpul.core.model.module.Setting;
import simpul.core.records.input.Regional;

/** The regions of a setting, which knows them by code only. */
record SettingRegions(Setting setting) implements Regional {
    @Override
    public Optional<String> code(String written, boolean byName, LocalDate on) {
        return Optional.of(written).filter(code -> setting.knowsRegion(code, on));
    }

    @Override
    public ZoneId zone(String region) {
        return setting.zone();
    }
}
