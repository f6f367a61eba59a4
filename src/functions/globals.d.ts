/// <reference types="custom-functions-runtime" />
