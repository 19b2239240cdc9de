/* Files for the tests, with what POSIX has. Included first. */
#ifndef FILES_H
#define FILES_H

#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The whole of a file with a zero byte after it, to be freed; ends the program where it cannot be read. */
static char *read_file(const char *path, size_t *length) {
    FILE *stream = fopen(path, "rb");
    long size;
    char *text;
    if (stream == NULL || fseek(stream, 0, SEEK_END) != 0 || (size = ftell(stream)) < 0) {
        printf("%s cannot be read\n", path);
        exit(2);
    }
    text = (char *)malloc((size_t)size + 1);
    if (text == NULL || fseek(stream, 0, SEEK_SET) != 0 || fread(text, 1, (size_t)size, stream) != (size_t)size) {
        printf("%s cannot be read\n", path);
        exit(2);
    }
    fclose(stream);
    text[size] = 0;
    *length = (size_t)size;
    return text;
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place) {
    (void)about;
    (void)kind;
    (void)place;
    return remove(path);
}

/* Removes a folder with all that is in it. */
static void remove_folder(const char *path) {
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

#endif
