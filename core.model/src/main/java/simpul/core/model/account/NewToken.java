package simpul.core.model.account;

/** A token that has just been made, with its secret ({@code smp_...}): the only time it is seen. */
public record NewToken(String secret, Token token) {
    @Override
    public String toString() {
        return "NewToken[" + token.prefix() + "]";
    }
}
