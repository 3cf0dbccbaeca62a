package org.hedgerow.scenarios.read;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.scenarios.input.BoundedJson;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.scenarios.read.place.JsonPath;
import org.hedgerow.scenarios.read.place.Text;
import org.hedgerow.time.Tenor;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Jackson set up for scenarios. */
final class Binding {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Binding() {}

    static JsonMapper mapper(Names names) {
        SimpleModule values = values();
        names.choices().forEach(choice -> addChoice(values, choice, names));
        return JsonMapper.builder(BoundedJson.ofScenarios())
                .annotationIntrospector(new RecordIntrospector())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(values)
                .build();
    }

    private static <T> void addChoice(SimpleModule module, Class<T> choice, Names names) {
        module.addDeserializer(choice, new Chosen<>(choice, names.types(choice), names.usual(choice)));
    }

    private static SimpleModule values() {
        return new SimpleModule("values")
                .setDeserializers(new Words())
                .addDeserializer(double.class, Scalar.number())
                .addDeserializer(Double.class, Scalar.number())
                .addDeserializer(int.class, Scalar.integer())
                .addDeserializer(Integer.class, Scalar.integer())
                .addDeserializer(long.class, Scalar.longInteger())
                .addDeserializer(Long.class, Scalar.longInteger())
                .addDeserializer(boolean.class, Scalar.yesOrNo())
                .addDeserializer(Boolean.class, Scalar.yesOrNo())
                .addDeserializer(String.class, Scalar.text("a text", text -> text))
                .addDeserializer(LocalDate.class, Scalar.text("a date", Binding::date))
                .addDeserializer(Currency.class, Scalar.text("a currency", Currency::of))
                .addDeserializer(CurrencyPair.class, Scalar.text("a pair", CurrencyPair::parse))
                .addDeserializer(Factor.class, Scalar.text("a factor", Factor::parse))
                .addDeserializer(Tenor.class, Scalar.text("a tenor", Tenor::parse))
                .addKeyDeserializer(Currency.class, key(Currency::of))
                .addKeyDeserializer(CurrencyPair.class, key(CurrencyPair::parse))
                .addAbstractTypeMapping(Set.class, DistinctSet.class);
    }

    private static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValue("must be a day of the calendar, but is " + text);
        }
        throw new InvalidValue(
                "must be a date written year-month-day, for example 2008-06-30, but is " + Text.quoted(text));
    }

    private static KeyDeserializer key(Function<String, ?> parse) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                try {
                    return parse.apply(key);
                } catch (InvalidValue fault) {
                    throw fault.within(JsonPath.member(JsonPath.TOP, key));
                }
            }
        };
    }

    /** Nothing may stand twice in a list that becomes a set. */
    static final class DistinctSet<E> extends LinkedHashSet<E> {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(E element) {
            if (!super.add(element)) {
                throw new InvalidValue("must not be given twice, but is " + element + " again");
            }
            return true;
        }
    }
}
