/* Just enough JSON to read the vectors: places of values in a text that is known to be well formed. */
#ifndef JSON_H
#define JSON_H

#include <stdlib.h>
#include <string.h>

/* A value within a text; no text if there is none. */
typedef struct {
    const char *text;
    size_t length;
} json;

static const char *json_space(const char *at) {
    while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r') {
        at++;
    }
    return at;
}

/* Where a value ends that begins here. */
static const char *json_end(const char *at) {
    int depth = 0;
    do {
        if (*at == '"') {
            for (at++; *at != '"'; at++) {
                at += *at == '\\';
            }
        }
        depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
        at++;
    } while (depth > 0 || (*at != 0 && strchr(",]} \n\t\r:", *at) == NULL && at[-1] != '"' && at[-1] != '}' &&
                           at[-1] != ']'));
    return at;
}

static json json_value(const char *at) {
    json value;
    value.text = json_space(at);
    value.length = (size_t)(json_end(value.text) - value.text);
    return value;
}

/* The next value of a list or object after this place, or none: of an object names and values in turn. */
static json json_next(const char **at) {
    json value;
    *at = json_space(*at);
    if (**at == ',' || **at == ':') {
        *at = json_space(*at + 1);
    }
    value.text = NULL;
    value.length = 0;
    if (**at != ']' && **at != '}') {
        value = json_value(*at);
        *at = value.text + value.length;
    }
    return value;
}

/* A member of an object. */
static json json_member(json object, const char *name) {
    json found, key;
    const char *at = object.text + 1;
    size_t length = strlen(name);
    found.text = NULL;
    found.length = 0;
    if (object.text == NULL || *object.text != '{') {
        return found;
    }
    while ((key = json_next(&at)).text != NULL) {
        json value = json_next(&at);
        if (key.length == length + 2 && memcmp(key.text + 1, name, length) == 0) {
            found = value;
        }
    }
    return found;
}

static size_t json_hexadecimal(const char *digits, unsigned long *number) {
    char four[5];
    memcpy(four, digits, 4);
    four[4] = 0;
    *number = strtoul(four, NULL, 16);
    return 4;
}

/* The text of a JSON string, unescaped, with a zero byte after it, to be freed. */
static char *json_text(json value, size_t *length) {
    char *text = (char *)malloc(value.length + 1);
    char *to = text;
    const char *at = value.text + 1, *end = value.text + value.length - 1;
    if (text == NULL) {
        exit(2);
    }
    while (at < end) {
        unsigned long point, low;
        if (*at != '\\') {
            *to++ = *at++;
            continue;
        }
        at++;
        if (*at != 'u') {
            const char *const from = "bfnrt", *const found = strchr(from, *at);
            *to++ = found == NULL ? *at : "\b\f\n\r\t"[found - from];
            at++;
            continue;
        }
        at += 1 + json_hexadecimal(at + 1, &point);
        if (point >= 0xD800 && point < 0xDC00) {
            at += 2 + json_hexadecimal(at + 2, &low);
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        }
        if (point < 0x80) {
            *to++ = (char)point;
        } else if (point < 0x800) {
            *to++ = (char)(0xC0 | point >> 6);
            *to++ = (char)(0x80 | (point & 0x3F));
        } else if (point < 0x10000) {
            *to++ = (char)(0xE0 | point >> 12);
            *to++ = (char)(0x80 | (point >> 6 & 0x3F));
            *to++ = (char)(0x80 | (point & 0x3F));
        } else {
            *to++ = (char)(0xF0 | point >> 18);
            *to++ = (char)(0x80 | (point >> 12 & 0x3F));
            *to++ = (char)(0x80 | (point >> 6 & 0x3F));
            *to++ = (char)(0x80 | (point & 0x3F));
        }
    }
    *to = 0;
    *length = (size_t)(to - text);
    return text;
}

/* Whether two values are the same, whatever the order of members, white space and escapes. */
static int json_same(json one, json other) {
    int same = 1;
    if (one.text == NULL || other.text == NULL || *one.text != *other.text) {
        return 0;
    }
    if (*one.text == '"') {
        size_t length, others;
        char *text = json_text(one, &length), *another = json_text(other, &others);
        same = length == others && memcmp(text, another, length) == 0;
        free(text);
        free(another);
    } else if (*one.text == '[' || *one.text == '{') {
        const char *at = one.text + 1, *also = other.text + 1;
        json value, another;
        size_t members = 0;
        while (same && (value = json_next(&at)).text != NULL) {
            if (*one.text == '[') {
                same = json_same(value, json_next(&also));
            } else {
                char name[128];
                if (value.length < 2 || value.length - 2 >= sizeof name) {
                    return 0;
                }
                memcpy(name, value.text + 1, value.length - 2);
                name[value.length - 2] = 0;
                same = json_same(json_next(&at), json_member(other, name));
                members++;
            }
        }
        if (*one.text == '{') {
            while (json_next(&also).text != NULL) {
                another = json_next(&also);
                members -= another.text != NULL;
            }
            same = same && members == 0;
        } else {
            same = same && json_next(&also).text == NULL;
        }
    } else {
        same = one.length == other.length && memcmp(one.text, other.text, one.length) == 0;
    }
    return same;
}

#endif
