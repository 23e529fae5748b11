package simpul.core.web.page;

import java.time.Duration;
import java.util.Optional;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Cookies;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Reply;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** Carries one sentence from a change to the page after it, in a signed cookie that is shown once. Thread-safe. */
final class Flash {
    private static final String BOUND = "flash";
    private static final String BETWEEN = "\u0000";

    private final CursorSeal seal;

    Flash(CursorSeal seal) {
        this.seal = seal;
    }

    Reply say(Reply reply, Asked asked, Tone tone, Text said) {
        String value = seal.seal(BOUND, tone.name() + BETWEEN + said.id() + BETWEEN + said.en());
        Optional<Duration> minute = Optional.of(Duration.ofMinutes(1));
        return reply.with("Set-Cookie", Cookies.set(Cookies.FLASH, value, minute, asked.secure()));
    }

    Optional<Notice> read(Asked asked) {
        String value = Cookies.read(asked.header("Cookie")).get(Cookies.FLASH);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        return seal.open(BOUND, value)
                .map(text -> text.split(BETWEEN, 3))
                .filter(p -> p.length == 3)
                .map(p -> {
                    Text said = Text.of(p[1], p[2]);
                    return Notice.of(Tone.valueOf(p[0]), said.in(asked.language()));
                });
    }

    /** Takes the sentence away once it has been shown. */
    Reply spent(Reply reply, Asked asked) {
        boolean said = Cookies.read(asked.header("Cookie")).containsKey(Cookies.FLASH);
        return said ? reply.with("Set-Cookie", Cookies.clear(Cookies.FLASH, asked.secure())) : reply;
    }
}
