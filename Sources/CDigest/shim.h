#pragma once

// SHA-256 of OpenSSL's libcrypto (Apache 2.0), through four doors: the EVP calls answer 1 for success, which Swift would let
// pass unread, and the configuration file of the machine must have no say in what a hash is.
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stddef.h>

static inline EVP_MD_CTX *cdigest_sha256_begin(void) {
  if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL) != 1) return NULL;
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  if (context != NULL && EVP_DigestInit_ex(context, EVP_sha256(), NULL) != 1) {
    EVP_MD_CTX_free(context);
    return NULL;
  }
  return context;
}

static inline int cdigest_sha256_add(EVP_MD_CTX *context, const void *bytes, size_t count) {
  return EVP_DigestUpdate(context, bytes, count);
}

// `digest` has room for 32 bytes.
static inline int cdigest_sha256_end(EVP_MD_CTX *context, unsigned char *digest) {
  unsigned int count = 0;
  return EVP_DigestFinal_ex(context, digest, &count) == 1 && count == 32;
}

static inline void cdigest_sha256_free(EVP_MD_CTX *context) { EVP_MD_CTX_free(context); }
