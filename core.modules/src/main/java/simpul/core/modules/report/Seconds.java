package simpul.core.modules.report;

import java.math.BigDecimal;
import java.time.Duration;
import simpul.core.model.text.Text;

/** A length of time as people read it. Stateless. */
public final class Seconds {
    private Seconds() {}

    /** {@code 0,3 detik}, {@code 0.3 seconds}. */
    public static Text of(Duration time) {
        String number =
                BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
        return Text.of(number.replace('.', ',') + " detik", number + (number.equals("1") ? " second" : " seconds"));
    }
}
