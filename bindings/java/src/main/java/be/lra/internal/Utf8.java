package be.lra.internal;

import be.lra.LraException;
import be.lra.vocabulary.ErrorCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts on their way to the native library. A lone surrogate is refused, never replaced. */
public final class Utf8 {
    private Utf8() {}

    /**
     * The text in UTF-8.
     *
     * @param name the parameter or member, for the error
     * @param text the text
     * @return its bytes
     * @throws LraException {@code not-utf8} if the text holds half a character
     */
    public static byte[] bytes(String name, String text) {
        ByteBuffer encoded = encoded(name, CharBuffer.wrap(Errors.required(name, text)));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    /**
     * The secret in UTF-8, of which no copy is left but what is returned.
     *
     * @param name the parameter, for the error
     * @param secret the characters, which stay as they are
     * @return its bytes, for the caller to wipe
     */
    static byte[] secret(String name, char[] secret) {
        ByteBuffer encoded = encoded(name, CharBuffer.wrap(Errors.required(name, secret)));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    /**
     * Bytes from the native library as text.
     *
     * @param bytes in UTF-8
     * @return the text
     */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ByteBuffer encoded(String name, CharBuffer text) {
        try {
            // A fresh encoder reports what it cannot encode.
            return StandardCharsets.UTF_8.newEncoder().encode(text);
        } catch (CharacterCodingException error) {
            throw new LraException(ErrorCode.NOT_UTF8, name + ": text without half a surrogate pair");
        }
    }
}
