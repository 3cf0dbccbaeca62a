package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The complete scenario damaged at random: it is read or refused in one line that names the file. */
class MangledScenarioTest {
    private static final int FILES = 200;
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\[\\]{}:,]|[-+.0-9eE]+|true");

    enum Damage {
        CUT_OFF {
            @Override
            byte[] done(String whole, Random random) {
                byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        },
        BITS_FLIPPED {
            @Override
            byte[] done(String whole, Random random) {
                byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
                for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return bytes;
            }
        },
        ANOTHER_ENCODING {
            @Override
            byte[] done(String whole, Random random) {
                Charset charset = Charset.forName(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
                byte[] bytes = whole.getBytes(charset);
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            }
        },
        NOISE {
            @Override
            byte[] done(String whole, Random random) {
                byte[] bytes = new byte[random.nextInt(30)];
                random.nextBytes(bytes);
                return bytes;
            }
        },
        TOKENS_LOST {
            @Override
            byte[] done(String whole, Random random) {
                List<int[]> tokens = tokens(whole);
                StringBuilder json = new StringBuilder(whole);
                for (int lost = 1 + random.nextInt(3); lost > 0; lost--) {
                    int[] token = token(tokens, random);
                    json.delete(Math.min(token[0], json.length()), Math.min(token[1], json.length()));
                }
                return json.toString().getBytes(StandardCharsets.UTF_8);
            }
        },
        TOKEN_IN_PLACE_OF_ANOTHER {
            @Override
            byte[] done(String whole, Random random) {
                List<int[]> tokens = tokens(whole);
                int[] one = token(tokens, random);
                int[] other = token(tokens, random);
                String copied = whole.substring(one[0], one[1]);
                return (whole.substring(0, other[0]) + copied + whole.substring(other[1]))
                        .getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] done(String whole, Random random);
    }

    private static final List<String> ENCODINGS =
            List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "windows-1251");
    private static final List<String> WHOLES = CompleteScenario.byHedge();

    private static List<int[]> tokens(String whole) {
        Matcher matcher = TOKEN.matcher(whole);
        return matcher.results()
                .map(token -> new int[] {token.start(), token.end()})
                .toList();
    }

    private static int[] token(List<int[]> tokens, Random random) {
        return tokens.get(random.nextInt(tokens.size()));
    }

    @ParameterizedTest
    @EnumSource
    void isReadOrRefusedInOneLineThatNamesTheFile(Damage damage) {
        ScenarioReader reader = new ScenarioReader();
        Random random = new Random(1);
        for (int file = 0; file < FILES; file++) {
            byte[] json = damage.done(WHOLES.get(file % WHOLES.size()), random);
            try {
                assertThat(reader.read("mangled.json", json)).isNotNull();
            } catch (ScenarioException fault) {
                assertThat(fault.getMessage())
                        .matches("mangled\\.json:[1-9][0-9]*: \\P{Cntrl}+")
                        .doesNotContain("cannot be taken", "org.hedgerow", "tools.jackson");
            }
        }
    }
}
